/** Outlines of nodes, around the middle. A kind is known by its shape as well as by its colour. */

export type Shape = 'pill' | 'box' | 'page' | 'hexagon' | 'octagon' | 'slanted' | 'ticket';

export function outline(shape: Shape, width: number, height: number): string {
  const [w, h] = [width / 2, height / 2];
  const corner = Math.min(10, h);
  switch (shape) {
    case 'pill':
      return `M${-w + h},${-h}H${w - h}A${h},${h} 0 0 1 ${w - h},${h}H${-w + h}A${h},${h} 0 0 1 ${-w + h},${-h}Z`;
    case 'box':
      return `M${-w},${-h}H${w}V${h}H${-w}Z`;
    case 'page':
      return `M${-w},${-h}H${w - corner}L${w},${-h + corner}V${h}H${-w}ZM${w - corner},${-h}V${-h + corner}H${w}`;
    case 'hexagon':
      return `M${-w + corner},${-h}H${w - corner}L${w},0L${w - corner},${h}H${-w + corner}L${-w},0Z`;
    case 'octagon':
      return `M${-w + corner},${-h}H${w - corner}L${w},${-h + corner}V${h - corner}L${w - corner},${h}H${-w + corner}L${-w},${h - corner}V${-h + corner}Z`;
    case 'slanted':
      return `M${-w + corner},${-h}H${w}L${w - corner},${h}H${-w}Z`;
    case 'ticket':
      return `M${-w},${-h}H${w}V${h}H${-w}ZM${-w + 5},${-h}V${h}M${w - 5},${-h}V${h}`;
  }
}

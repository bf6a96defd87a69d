export const words = {
  zoomIn: ['Zoom in', 'Acercar', 'Aproximar'],
  zoomOut: ['Zoom out', 'Alejar', 'Afastar'],
  fit: ['Show all', 'Ver todo', 'Ver tudo'],
  inOrder: ['In order again', 'Reordenar', 'Reordenar'],
  legend: ['What the shapes mean', 'Qué significan las formas', 'O que as formas significam'],
  how: [
    'Drag the ground to move the drawing and a node to move it; Ctrl and the wheel zoom. A node leads to its record. By keyboard: Tab goes through the nodes; arrows, + and − move and zoom the drawing while its frame has the focus.',
    'Arrastre el fondo para mover el dibujo y un nodo para moverlo; Ctrl y la rueda acercan. Un nodo lleva a su registro. Con el teclado: Tab recorre los nodos; las flechas, + y − mueven y acercan el dibujo mientras su marco tiene el foco.',
    'Arraste o fundo para mover o desenho e um nó para movê-lo; Ctrl e a roda aproximam. Um nó leva ao seu registro. Pelo teclado: Tab percorre os nós; as setas, + e − movem e aproximam o desenho enquanto sua moldura tem o foco.',
  ],
} as const;

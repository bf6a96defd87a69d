import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Link } from 'wouter';
import { useLanguage } from '../language/language.js';

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** The path of a view, without the explorer's own: `/laws/BR-LGPD#BR-LGPD-33`. */
  readonly to: string;
  /** What the view asks, as `writeQuestion` gives it. */
  readonly asking?: URLSearchParams;
  readonly children: ReactNode;
}

/** A link to another view; it keeps the language. */
export function PageLink({ to, asking, children, ...rest }: Props) {
  const { lang } = useLanguage();
  return (
    <Link href={addressOfPage(to, asking, lang)} {...rest}>
      {children}
    </Link>
  );
}

export function addressOfPage(to: string, asking: URLSearchParams | undefined, lang: string): string {
  const [path, anchor] = to.split('#', 2);
  const parameters = new URLSearchParams(asking);
  parameters.set('lang', lang.toLowerCase());
  return `${path}?${parameters}${anchor === undefined ? '' : `#${anchor}`}`;
}

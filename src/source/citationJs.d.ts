/** The part of Citation.js that is used here: the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(
      format: 'bibliography' | 'bibtex' | 'data',
      options?: { template?: string; format?: 'text' | 'html' | 'object'; lang?: string },
    ): string;
  }
  interface Registry {
    get(name: string): string;
    add(name: string, definition: string): void;
  }
  interface Configurations {
    get(plugin: '@csl'): { readonly styles: Registry };
    get(plugin: '@bibtex'): { readonly format: object };
  }
  export const plugins: { readonly config: Configurations };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';

/** The part of Citation.js that is used here: the packages bring no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(
      format: 'bibliography' | 'bibtex' | 'data',
      options?: { template?: string; format?: 'text' | 'html' | 'object'; lang?: string },
    ): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';

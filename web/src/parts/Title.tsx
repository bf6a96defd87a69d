interface Props {
  /** What the view is called, in the window's title too. */
  readonly children: string;
  /** The language of the title, where it is not that of the page: that of a law, say. */
  readonly lang?: string | undefined;
}

/** The heading of a view, and the title of its window: people keep many open. */
export function Title({ children, lang }: Props) {
  return (
    <>
      <title>{`${children} · Corredor`}</title>
      <h1 lang={lang}>{children}</h1>
    </>
  );
}

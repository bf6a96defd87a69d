/** A note of the data set, which keeps its notes and summaries in English. */
export function Note({ text }: { readonly text: string }) {
  return (
    <p className="small soft" lang="en">
      {text}
    </p>
  );
}

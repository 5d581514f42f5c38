/** A quote in pieces, with the supporting words highlighted. */
export function Quoted({
  marks,
}: {
  readonly marks: readonly { readonly from: number; readonly text: string; readonly quoted: boolean }[];
}) {
  return marks.map(({ from, text, quoted }) =>
    quoted ? (
      <mark key={from} data-quoted="">
        {text}
      </mark>
    ) : (
      text
    ),
  );
}

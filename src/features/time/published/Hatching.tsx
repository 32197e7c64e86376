/** Hatching in the current colour, named so that a shape can be filled with it. */
export function Hatching({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} x2={0} y1={0} y2={5} stroke="currentColor" strokeWidth={2.2} />
      </pattern>
    </defs>
  )
}

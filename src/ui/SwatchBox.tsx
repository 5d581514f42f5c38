/** A small field of a swatch's paint: the same fill, and the same texture, as on the map. */
export function SwatchBox({
  id,
  paint,
}: {
  id: string;
  paint: { readonly light: { readonly fill: string }; readonly texture?: string };
}) {
  const fill = paint.texture === undefined ? paint.light.fill : `url(#texture-${id})`;
  return (
    <svg className="swatch" viewBox="0 0 60 36" width="30" height="18" aria-hidden="true" focusable="false">
      <rect x="1" y="1" width="58" height="34" rx="4" fill={fill} data-swatch={id} />
    </svg>
  );
}

/** A field of a swatch's paint: the same fill, and the same texture, as on the map. Its box sets its size. */
export function SwatchBox({
  id,
  paint,
}: {
  id: string;
  paint: {
    readonly light: { readonly fill: string; readonly line?: string };
    readonly texture?: string;
  };
}) {
  const fill = paint.texture === undefined ? paint.light.fill : `url(#texture-${id})`;
  return (
    <svg className="swatch" width="30" height="18" aria-hidden="true" focusable="false">
      <rect width="100%" height="100%" fill={fill} data-swatch={id} />
      <rect
        width="100%"
        height="100%"
        fill="none"
        className="swatch-edge"
        stroke={paint.light.line}
        data-swatch-line={paint.light.line && id}
      />
    </svg>
  );
}

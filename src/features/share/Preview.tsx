import type { Theme } from './image/inks.ts';
import type { SvgPicture } from './image/svg.ts';

/** A small preview of the image; squares show where it is transparent. */
export function Preview({
  picture: { svg, width, height },
  alt,
  theme,
}: {
  picture: SvgPicture;
  alt: string;
  theme: Theme;
}) {
  return (
    <div className="share-preview" data-theme-of={theme}>
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={alt} width={width} height={height} />
    </div>
  );
}

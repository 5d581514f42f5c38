import { useEffect, useRef } from 'react';
import type { Theme } from '../../output/inks.ts';
import type { SvgPicture } from '../../output/svg.ts';

/** The picture itself, small; on squares where it is transparent. */
export function Preview({
  picture: { svg, width, height },
  alt,
  theme,
}: {
  picture: SvgPicture;
  alt: string;
  theme: Theme;
}) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
    if (image.current) image.current.src = address;
    return () => URL.revokeObjectURL(address);
  }, [svg]);
  return (
    <div className="share-preview" data-theme-of={theme}>
      <img ref={image} alt={alt} width={width} height={height} />
    </div>
  );
}

import type { Drawing } from '../../../output/handout/paperMap.ts';

/** A drawing at its size. As an image it keeps its own patterns, and is printed with its colors. */
export function Picture({
  drawing: { svg, width, height },
  alt,
  className,
}: {
  drawing: Drawing;
  alt: string;
  className?: string;
}) {
  return (
    <img
      className={className}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={alt}
      style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}
    />
  );
}

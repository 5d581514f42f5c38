import { useHandout } from './context.ts';
import type { PaperDrawing } from './engine/paperMap.ts';

/** A drawing at its size. As an image it keeps its own patterns, and is printed with its colors. */
export function PaperImage({
  drawing: { svg, width, height },
  alt,
  className,
}: {
  drawing: PaperDrawing;
  alt: string;
  className?: string;
}) {
  const { images } = useHandout();
  return (
    <img
      ref={(image) => {
        if (image) images.add(image);
        return () => void (image && images.delete(image));
      }}
      className={className}
      src={`data:image/svg+xml,${encodeURIComponent(svg)}`}
      alt={alt}
      style={{ inlineSize: `${width}mm`, blockSize: `${height}mm` }}
    />
  );
}

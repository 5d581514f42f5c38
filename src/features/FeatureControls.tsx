import { useFeatures } from './useFeatures.ts';

/** The features' controls over the page. `className` is the look of a control there. */
export function FeatureControls({ className }: { className?: string }) {
  return useFeatures().map(
    ({ id, Control }) => Control && <Control key={id} {...(className === undefined ? {} : { className })} />,
  );
}

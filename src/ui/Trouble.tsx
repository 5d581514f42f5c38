import { Button } from './Button.tsx';

/** A message for a part of the page that failed, with a button to try again. */
export function Trouble({
  message,
  action,
  onAction,
}: {
  message: string;
  action: string;
  onAction: () => void;
}) {
  return (
    <div className="trouble" role="alert" data-stays="">
      <p>{message}</p>
      <Button onClick={onAction}>{action}</Button>
    </div>
  );
}

/** What is said where a part of the page failed, and a way to try it again. */
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
    <div className="trouble" role="alert">
      <p>{message}</p>
      <button type="button" className="button" onClick={onAction}>
        {action}
      </button>
    </div>
  );
}

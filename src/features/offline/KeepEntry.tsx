import { useState } from 'react';
import type { Locale } from '../../locales/locales.ts';
import { offlineWords, type OfflineWords } from '../../locales/offline.ts';
import { MenuItem } from '../../ui/Menu.tsx';
import { Unseen } from '../../ui/Unseen.tsx';
import { keepLanguages, type KeepProgress } from './worker.ts';

/** The entry in a language. */
export async function openKeepEntry(locale: Locale) {
  const own = await offlineWords[locale]();
  return () => <KeepEntry own={own} />;
}

/** Fetches the whole site, in every language, and shows how far it has come. */
function KeepEntry({ own }: { own: OfflineWords }) {
  const [progress, setProgress] = useState<KeepProgress | null>(null);
  const about = progress && describe(progress, own);
  return (
    <>
      <MenuItem
        data-stays=""
        {...(about === null ? {} : { about })}
        onClick={() => void keepLanguages('all', setProgress)}
      >
        {own.keep}
      </MenuItem>
      {/* Only the outcome is announced. */}
      <Unseen as="p" role="status">
        {progress?.isKept !== undefined && about}
      </Unseen>
    </>
  );
}

function describe({ done = 0, all = 0, isKept }: KeepProgress, own: OfflineWords): string {
  if (isKept === undefined) return own.progress(done, all);
  return isKept ? own.kept : own.failed;
}

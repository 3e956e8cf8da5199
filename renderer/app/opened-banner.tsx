import FileOpen from '@mui/icons-material/FileOpenOutlined';
import Button from '@mui/material/Button';
import { Banner } from '#components/banner.tsx';
import { useWords } from '#components/language.tsx';
import { partWords } from '#words/part-words.ts';
import { safetyWords } from '#words/safety-words.ts';
import type { OpenedBackup } from './use-opened-backup.ts';

/** A backup opened on a laptop that has its council already: said, and nothing done. */
export function OpenedBanner({ handed: { opened, settle } }: { readonly handed: OpenedBackup }) {
  const words = useWords(safetyWords);
  const parts = useWords(partWords);
  if (!opened) return null;
  const { name } = opened.ok ? opened.value : opened.error;
  return (
    <Banner
      tone="warning"
      icon={<FileOpen />}
      aside={
        <Button size="small" variant="text" color="inherit" onClick={settle}>
          {parts.close}
        </Button>
      }
    >
      {words.notOpened(name, words.fault[opened.ok ? 'not-empty' : opened.error.type])}
    </Banner>
  );
}

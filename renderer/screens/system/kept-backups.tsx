import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useRef, useState } from 'react';
import { AskDialog } from '#components/ask-dialog.tsx';
import { Card } from '#components/card.tsx';
import { DataTable } from '#components/data-table.tsx';
import { EmptyState } from '#components/empty-state.tsx';
import type { GridColumn } from '#components/grid-lines.ts';
import { useHotkey } from '#components/hotkeys.tsx';
import { InlineError } from '#components/inline-note.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { groupedInteger } from '#domain/figures.ts';
import { instantOf } from '#domain/time.ts';
import { backupLimits, readBackup, type Backup } from '#store/backup.ts';
import type { BackupFolder } from '#store/backup-keeping.ts';
import { replaceCouncil } from '#store/replace-council.ts';
import { previewOf } from '#store/restore.ts';
import { backupPurpose } from '#store/safekeeping.ts';
import { momentText } from '#words/field-kinds.ts';
import { replaceFailure, safetyWords } from '#words/safety-words.ts';
import { BackupFacts } from '../backup-facts.tsx';
import { useDeskRoom } from '../desk.tsx';
import { UnlockDialog } from '../unlock-dialog.tsx';
import { LockedCopy } from './locked-copy.tsx';

interface Kept extends BackupFolder {
  readonly name: string;
  readonly size: number;
}

/** What was opened to be looked at before it takes the place of what is here. */
interface Opened {
  readonly name: string;
  readonly backup: Backup;
}

/** The backups there are, the newest first; each is opened, proven and looked at before it is restored. */
export function KeptBackups({ backups }: { readonly backups: readonly Kept[] }) {
  const words = useWords(safetyWords);
  const language = useLanguage();
  const { bridge, desk } = useDeskRoom();
  const picker = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [locked, setLocked] = useState<{ readonly name: string; readonly bytes: Uint8Array } | null>(null);
  const [failure, setFailure] = useState<string>();
  const [current, setCurrent] = useState<string | null>(null);
  const look = (name: string, bytes: Uint8Array): void => {
    const read = readBackup(bytes);
    setLocked(null);
    setFailure(undefined);
    if (read.ok) setOpened({ name, backup: read.value });
    else if (read.error === 'locked') setLocked({ name, bytes });
    else setFailure(words.fault[read.error]);
  };
  const openFile = async (file: File): Promise<void> => {
    const bytes = file.size > backupLimits.packed ? null : await file.arrayBuffer().catch(() => null);
    if (bytes) look(file.name, new Uint8Array(bytes));
    else setFailure(words.fault[file.size > backupLimits.packed ? 'too-large' : 'unreadable']);
  };
  const openKept = async ({ folder, name }: Kept): Promise<void> => {
    const read = await bridge.readKeptBackup({ folder, name });
    if (read.ok) look(name, read.value.bytes);
    else setFailure(words.fault.unreadable);
  };
  const restore = async (): Promise<void> => {
    if (!opened) return;
    // What follows the old council gives way, and is kept beside; a new copy follows what comes.
    const done = await replaceCouncil(desk, bridge, opened.backup, () => bridge.setMirrorAside({}));
    if (!done.ok) return setFailure(replaceFailure(done.error, language));
    setOpened(null);
    goTo('/overview');
  };
  const pick = (): void => picker.current?.click();
  useHotkey('C', words.otherFile, pick);
  const newestFirst = backups.toSorted((a, b) => (stampOf(a.name) < stampOf(b.name) ? 1 : -1));
  return (
    <Card
      title={words.kept}
      note={words.keptWhy}
      fill
      flush
      footer={
        <Box sx={{ display: 'flex', gap: '10px', alignItems: 'center' }}>
          <Button onClick={pick}>
            {words.otherFile}
            <KeyCap keys="C" />
          </Button>
          <LockedCopy />
          {failure !== undefined && opened === null && <InlineError>{failure}</InlineError>}
        </Box>
      }
    >
      <input
        ref={picker}
        type="file"
        accept=".bangvang"
        hidden
        aria-label={words.otherFile}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void openFile(file);
          target.value = '';
        }}
      />
      <DataTable
        label={words.kept}
        columns={columnsOf(words)}
        lines={newestFirst.map((row) => ({ kind: 'row', id: idOf(row), row }))}
        current={current}
        onCurrent={setCurrent}
        onOpen={(id) => {
          const found = newestFirst.find((kept) => idOf(kept) === id);
          if (found) void openKept(found);
        }}
        empty={<EmptyState>{words.noneKept}</EmptyState>}
      />
      {locked && (
        <UnlockDialog
          bytes={locked.bytes}
          onUnlocked={(bytes) => look(locked.name, bytes)}
          onClose={() => setLocked(null)}
        />
      )}
      {opened && (
        <AskDialog
          open
          title={words.restoreTitle}
          why={words.restoreWhy}
          verb={words.restoreVerb}
          onVerb={restore}
          onClose={() => setOpened(null)}
          error={failure}
        >
          <BackupFacts seen={previewOf(opened.backup)} />
        </AskDialog>
      )}
    </Card>
  );
}

const columnsOf = (words: (typeof safetyWords)['vi']): readonly GridColumn<Kept>[] => [
  { id: 'made', title: words.made, width: 150, cell: ({ name }) => <strong>{madeText(name)}</strong> },
  { id: 'purpose', title: words.purpose, cell: ({ name }) => words.purposeOf(isBeforeRestore(name)) },
  { id: 'place', title: words.place, width: 120, cell: ({ place }) => words.placeOf[place] },
  {
    id: 'size',
    title: words.size,
    width: 110,
    numeric: true,
    cell: ({ size }) => words.kibibytes(groupedInteger(Math.ceil(size / 1024))),
  },
];

const idOf = ({ folder, name }: Kept): string => `${folder} ${name}`;

const isBeforeRestore = (name: string): boolean => name.startsWith(backupPurpose.beforeRestore);

/** The time in a backup's name, which puts names into the order of their making. */
const stampOf = (name: string): string => /\d{4}-\d{2}-\d{2}-\d{4,6}/u.exec(name)?.[0] ?? '';

/** When a backup was made, as its name tells it by the clocks of Vietnam; a file that somebody renamed goes by its name. */
function madeText(name: string): string {
  const made = Date.parse(stampOf(name).replace(/-(\d{2})(\d{2})\d{0,2}$/u, 'T$1:$2:00+07:00'));
  return Number.isNaN(made) ? name : momentText(instantOf(made));
}

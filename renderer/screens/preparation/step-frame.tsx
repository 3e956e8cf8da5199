import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useWords } from '#components/language.tsx';
import { goTo } from '#components/navigation.ts';
import { NextAction } from '#components/next-action.tsx';
import { ScreenBody } from '#components/screen-frame.tsx';
import { colour, smallWindow } from '#components/tokens.ts';
import { preparationWords } from '#words/preparation-words.ts';
import { StepRail } from './step-rail.tsx';
import { doneSteps, stepPath, steps, type Preparation, type StepId } from './steps.ts';

interface StepFrameProps {
  readonly preparation: Preparation;
  readonly step: StepId;
  readonly children: ReactNode;
  /** What the one filled button does; it leads on by itself. Without it, the next step is what is proposed. */
  onSave?(this: void): void | Promise<void>;
  /** Another verb than "Lưu và tiếp". */
  readonly verb?: string;
  readonly error?: string | undefined;
  readonly blocked?: string | undefined;
}

/** One step: the six above, its matter in the middle, and the way on, back and past it below. */
export function StepFrame({ preparation, step, children, onSave, verb, error, blocked }: StepFrameProps) {
  const words = useWords(preparationWords);
  const meetingId = preparation.record?.meeting.id ?? null;
  const index = steps.indexOf(step);
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const goBack = before === undefined ? undefined : (): void => goTo(stepPath(meetingId, before));
  const goOn = after === undefined ? undefined : (): void => goTo(stepPath(meetingId, after));
  useHotkey('Alt+ArrowLeft', words.previous, goBack);
  useHotkey('Alt+ArrowRight', words.skip, goOn);
  useHotkey('Escape', words.toList, () => goTo('/meetings'));
  const save = onSave ?? goOn ?? (() => undefined);
  return (
    <ScreenBody scroll={false}>
      <StepRail meetingId={meetingId} current={step} done={doneSteps(preparation)} />
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          overflow: 'auto',
          // The ring of a field at the edge is not cut off.
          p: '2px',
          m: '-2px',
          display: 'flex',
          flexDirection: 'column',
          gap: '12px',
          // There the whole screen scrolls, and the step is as high as it needs.
          [smallWindow]: { overflow: 'visible', '& > *': { flexShrink: 0 } },
        }}
      >
        {children}
      </Box>
      <Box sx={{ flexShrink: 0, position: 'sticky', bottom: -10, pb: '2px', zIndex: 3, backgroundColor: colour.desk }}>
        <NextAction
          onPress={save}
          error={error}
          blocked={blocked}
          beside={
            <>
              {goBack && (
                <Button onClick={goBack} aria-keyshortcuts="Alt+ArrowLeft">
                  {words.previous}
                  <KeyCap keys="Alt+ArrowLeft" />
                </Button>
              )}
              {goOn && (
                <Button onClick={goOn} aria-keyshortcuts="Alt+ArrowRight">
                  {words.skip}
                  <KeyCap keys="Alt+ArrowRight" />
                </Button>
              )}
            </>
          }
        >
          {verb ?? words.save}
        </NextAction>
      </Box>
    </ScreenBody>
  );
}

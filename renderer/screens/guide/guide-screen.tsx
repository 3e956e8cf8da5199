import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import Typography from '@mui/material/Typography';
import { useHotkey } from '#components/hotkeys.tsx';
import { KeyCap } from '#components/key-cap.tsx';
import { useLanguage, useWords } from '#components/language.tsx';
import { ScreenBody, ScreenTitle } from '#components/screen-frame.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { colour } from '#components/tokens.ts';
import { guide, type GuideStep } from '#store/guide.ts';
import { guideWords } from '#words/guide-words.ts';
import { AuthorityTable } from './authority-table.tsx';

const back = (): void => history.back();

/** The guide: the first meeting in thirty minutes, the day itself, and after. */
export function GuideScreen() {
  const words = useWords(guideWords);
  const language = useLanguage();
  useHotkey('Escape', words.back, back);
  return (
    <>
      <ScreenTitle title={words.title} />
      <ScreenBody>
        <Box sx={{ maxWidth: 760, display: 'grid', gap: '24px', pb: '24px' }}>
          <SectionHead
            level={1}
            title={words.heading}
            aside={
              <Button size="small" onClick={back}>
                {words.back}
                <KeyCap keys="Escape" />
              </Button>
            }
          />
          <Typography sx={{ color: colour.ink2 }}>{guide.intro[language]}</Typography>
          {guide.parts.map((part) => (
            <Box component="section" key={part.title.vi} sx={{ display: 'grid', gap: '6px' }}>
              <Typography variant="h2">{part.title[language]}</Typography>
              <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none', counterReset: 'step' }}>
                {part.steps.map((step) => (
                  <Step key={step.title.vi} step={step} />
                ))}
              </Box>
            </Box>
          ))}
          <AuthorityTable />
        </Box>
      </ScreenBody>
    </>
  );
}

function Step({ step }: { readonly step: GuideStep }) {
  const words = useWords(guideWords);
  const language = useLanguage();
  return (
    <Box
      component="li"
      sx={{
        display: 'grid',
        gridTemplateColumns: '28px minmax(0, 1fr) auto',
        columnGap: '12px',
        alignItems: 'start',
        py: '10px',
        borderTop: `1px solid ${colour.line}`,
        counterIncrement: 'step',
        '&::before': { content: 'counter(step)', fontWeight: 600, color: colour.goldText, textAlign: 'right' },
      }}
    >
      <Box>
        <Typography variant="h3" sx={{ fontSize: 14, lineHeight: '20px' }}>
          {step.title[language]}
        </Typography>
        <Box sx={{ color: colour.ink2, textWrap: 'pretty' }}>{step.text[language]}</Box>
      </Box>
      {step.to !== undefined && (
        <Link href={`#${step.to}`} aria-label={`${words.open}: ${step.title[language]}`}>
          {words.open}
        </Link>
      )}
      {step.keys !== undefined && <KeyCap keys={step.keys} />}
    </Box>
  );
}

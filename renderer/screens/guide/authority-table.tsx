import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import Table from '@mui/material/Table';
import TableBody from '@mui/material/TableBody';
import TableCell from '@mui/material/TableCell';
import TableHead from '@mui/material/TableHead';
import TableRow from '@mui/material/TableRow';
import Typography from '@mui/material/Typography';
import { useLanguage, useWords } from '#components/language.tsx';
import { colour } from '#components/tokens.ts';
import { guide } from '#store/guide.ts';
import { guideWords } from '#words/guide-words.ts';

/** What the Authority does in a year, and the screen on which each of it is done. */
export function AuthorityTable() {
  const words = useWords(guideWords);
  const language = useLanguage();
  const { title, intro, rows, journeys } = guide.authority;
  return (
    <Box component="section" sx={{ display: 'grid', gap: '6px' }}>
      <Typography variant="h2">{title[language]}</Typography>
      <Typography sx={{ color: colour.ink2 }}>{intro[language]}</Typography>
      <Table size="small" aria-label={title[language]}>
        <TableHead>
          <TableRow>
            <TableCell>{words.does}</TableCell>
            <TableCell>{words.screen}</TableCell>
            <TableCell>{words.journey}</TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ does, to, screen, journey }) => (
            <TableRow key={does.vi}>
              <TableCell component="th" scope="row">
                {does[language]}
              </TableCell>
              <TableCell>
                <Link href={`#${to}`}>{screen[language]}</Link>
              </TableCell>
              <TableCell sx={{ color: colour.ink2 }}>{journeys[journey]?.[language]}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Box>
  );
}

import Box from '@mui/material/Box';
import Link from '@mui/material/Link';
import { useWords } from '#components/language.tsx';
import { Quiet } from '#components/quiet.tsx';
import { SectionHead } from '#components/section-head.tsx';
import { type } from '#components/tokens.ts';
import type { GuidingDocumentId } from '#domain/ids.ts';
import { shortDate } from '#domain/time.ts';
import { guidingChain, type GuidingDocument } from '#domain/year/guiding-document.ts';
import { libraryWords } from '#words/library-words.ts';

interface DocumentChainProps {
  readonly document: GuidingDocument;
  readonly library: readonly GuidingDocument[];
  onOther(this: void, id: GuidingDocumentId): void;
}

/** Thay thế, bị thay thế bởi: the chain in which a document stands, both ways, each the way to the other. */
export function DocumentChain({ document, library, onOther }: DocumentChainProps) {
  const words = useWords(libraryWords);
  const { earlier, later } = guidingChain(document, library);
  const sides = [
    { title: words.replaces, documents: earlier },
    { title: words.replacedBy, documents: later },
  ].filter(({ documents }) => documents.length > 0);
  if (sides.length === 0) return null;
  return (
    <Box component="section" aria-label={words.chain} sx={{ display: 'grid', gap: '8px', mb: '14px' }}>
      <SectionHead title={words.chain} level={3} />
      {sides.map(({ title, documents }) => (
        <Box key={title} sx={type.dense}>
          <Box sx={{ fontWeight: 600 }}>{title}</Box>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {documents.map(({ id, number, date, title: subject }) => (
              <Box key={id} component="li" sx={{ py: '3px', overflowWrap: 'anywhere' }}>
                <Link
                  component="button"
                  type="button"
                  onClick={() => onOther(id)}
                  sx={{ textAlign: 'left', py: '3px' }}
                >
                  {words.cited(number, shortDate(date))}
                </Link>
                <Quiet size="caption">{subject}</Quiet>
              </Box>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  );
}

import { createRoot } from 'react-dom/client';
import '#app/fonts.css';
import './projector.css';
import { redeemTicket } from '#bridge/ticket.ts';
import { followFacts, tokenKey } from './facts.ts';
import { Wall } from './wall.tsx';

// Before anything else reads the address: under the browser host the ticket stands in it.
await redeemTicket(tokenKey);

const place = document.getElementById('root');
if (!place) throw new Error('The page has no root');
const root = createRoot(place);
const show = (projected: Parameters<typeof Wall>[0]['projected']): void => {
  document.documentElement.lang = projected.language;
  root.render(<Wall projected={projected} />);
};
void followFacts(show);

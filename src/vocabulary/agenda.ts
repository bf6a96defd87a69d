/** The terms of regional digital agendas. */

import { Topic } from './law.js';
import { CommitmentTopic } from './trade.js';

/** What a country or an organisation does in an agenda. */
export const AgendaRole = {
  MEMBER: 'Member of the body that adopted the agenda.',
  PARTICIPANT: 'Takes part in the agenda.',
  ADDRESSEE: 'A state of the region that the agenda addresses; it need not have joined.',
  CHAIR: 'Chairs the agenda.',
  FORMER_CHAIR: 'Chaired the agenda earlier.',
  LEAD: 'Leads the work on the agenda’s subject.',
  COORDINATION: 'Coordinates the agenda.',
  TECHNICAL_BODY: 'Technical body that carries out or advises.',
  TECHNICAL_SECRETARIAT: 'Technical secretariat.',
  TECHNICAL_SUPPORT: 'Gives technical support.',
} as const;
export type AgendaRole = keyof typeof AgendaRole;

/** What a goal of an agenda is about: a field of policy or a topic of trade commitments. */
export const GoalTopic = { ...CommitmentTopic, ...Topic } as const;
export type GoalTopic = keyof typeof GoalTopic;

/** Themes that cut across the areas of an agenda. */
export const CrossCuttingTheme = {
  GENDER: 'Equality of women and men.',
} as const;
export type CrossCuttingTheme = keyof typeof CrossCuttingTheme;

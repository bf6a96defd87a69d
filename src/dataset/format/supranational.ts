/** `supranational/ID.yaml`: law that a group makes for its members. */

import { z } from 'zod';
import { lawmaking } from './law.js';
import { countryCode, id, names, note, span } from './shared.js';

const lawmakingGroup = z
  .strictObject({
    id: id.describe('Id of a group in partners.yaml, or of an agreement whose parties are its members.'),
    ...names,
    extendsTo: z
      .array(z.strictObject({ country: countryCode, ...span }).describe('A country beside the members, and when.'))
      .default([])
      .describe('Countries in which the law applies besides the members, as the EEA states for the GDPR.'),
    note,
  })
  .describe('The group itself.');

export const supranationalFile = z.strictObject({ group: lawmakingGroup, ...lawmaking }).meta({
  title: 'Supranational law',
  description: 'Law made by a group for its members; it applies in a member while it is one.',
});
export type SupranationalFile = z.output<typeof supranationalFile>;

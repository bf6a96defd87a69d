/**
 * The APA style of the library, for the law of many countries. Its own form of a law is the Bluebook's for the United States: sections after
 * §, public law numbers, no country. Here a law has its title as it stands in its gazette, the article as lawyers cite it, and the country.
 */

/** `Lei nº 13.709, de 14 de agosto de 2018, Art. 33(VIII) (Brazil, 2018).` A treaty has the day of its signature after the article. */
const reference = `<group delimiter=" ">
  <group delimiter=", ">
    <text variable="title"/>
    <text variable="section"/>
    <choose><if type="treaty"><choose><if variable="issued"><text macro="date-issued-full"/></if><else><text form="short" term="no date"/></else></choose></if></choose>
  </group>
  <choose><if type="treaty"/><else>
    <group delimiter=", " prefix="(" suffix=")">
      <text variable="jurisdiction"/>
      <choose><if variable="issued"><text macro="date-issued-year"/></if><else><text form="short" term="no date"/></else></choose>
    </group>
  </else></choose>
</group>`;

/** The day on which a page was read belongs to one that has no date. None is known here, and the style's own words break off without it. */
const address = '<text variable="URL"/>';

/** The article or page of what is no law stands where APA has the location of a part. */
const source = '<text variable="section"/><text macro="source"/>';

export function apaOfLaws(apa: string): string {
  const laws = withMacro(withMacro(apa, 'legal-reference', reference), 'source-DOI-URL', address);
  return replaced(laws, '<text macro="source"/>', source);
}

function withMacro(style: string, name: string, content: string): string {
  const start = `<macro name="${name}">`;
  const from = style.indexOf(start);
  const to = style.indexOf('</macro>', from);
  return replaced(style, style.slice(from, to), start + content);
}

function replaced(style: string, old: string, with_: string): string {
  if (old === '' || !style.includes(old))
    throw new Error('The APA style of the citation library has another form now.');
  return style.replace(old, () => with_);
}

import { useQuestion } from '../address/useQuestion.js';
import { useAnswer } from '../api/useAnswer.js';
import { ReformChoicesDocument } from '../generated/graphql.js';
import { useLanguage } from '../language/language.js';
import { useWords } from '../language/words.js';
import { CircumstanceFields } from '../parts/CircumstanceFields.js';
import { GroupField, isWhole, useCountryGroup } from '../parts/GroupField.js';
import { Tabs } from '../parts/Tabs.js';
import { Title } from '../parts/Title.js';
import { askedUnder } from '../trace/question.js';
import { ClausesTab } from './ClausesTab.js';
import { PackageTab } from './PackageTab.js';
import { PickTab } from './PickTab.js';
import { ReformTab, reformQuestion } from './question.js';
import { words } from './words.js';
import './reform.css';

/** What reforms would change in a group: those that the reader picks, or the cheapest that reach a level. */
export function ReformPage() {
  const say = useWords(words);
  const { lang } = useLanguage();
  const [question, ask] = useQuestion(reformQuestion);
  const variables = { group: useCountryGroup(question.group), ...askedUnder(question), lang };
  const choices = useAnswer(ReformChoicesDocument, variables, { enabled: isWhole(question.group) });
  const tabs = (Object.keys(ReformTab) as ReformTab[]).map((tab) => [tab, say(tab)] as const);
  return (
    <>
      <Title>{say('title')}</Title>
      <p className="soft">{say('lead')}</p>
      <div className="question reform-question">
        <GroupField value={question.group} onChange={(group) => ask({ group, search: false })} />
        <CircumstanceFields question={question} ask={(change, how) => ask({ ...change, search: false }, how)} />
      </div>
      <Tabs label={say('ways')} tabs={tabs} value={question.tab} onChange={(tab) => ask({ tab })}>
        {!isWhole(question.group) ? (
          <p>{say('pickTwo')}</p>
        ) : question.tab === 'PICK' ? (
          <PickTab question={question} ask={ask} choices={choices} />
        ) : question.tab === 'CHEAPEST' ? (
          <PackageTab question={question} ask={ask} choices={choices} />
        ) : (
          <ClausesTab question={question} />
        )}
      </Tabs>
    </>
  );
}

import { statementsIn } from '../../../src/graph/cypher.js';
import { plainParameters } from '../../../src/graph/parameters.js';
import { allStatements, statement, statementOf } from '../../../src/graph/statements.js';

describe('A Cypher text', () => {
  test('is cut at semicolons, comments staying with what they precede', () => {
    expect(statementsIn('// one\nRETURN 1 ;\n\n// two\nRETURN 2;\n')).toEqual(['// one\nRETURN 1', '// two\nRETURN 2']);
  });

  test.each([
    ['a line comment', 'RETURN 1 // not; here\nAS one'],
    ['a block comment', 'RETURN /* not; here */ 1'],
    ['strings', `RETURN 'a;b', "c;d", 'it\\'s; fine', "a // b"`],
    ['a quoted name', 'MATCH (n:`odd;``name`) RETURN n'],
    ['an address', "RETURN 'https://example.org/;x' AS url"],
  ])('is not cut in %s', (_, text) => {
    expect(statementsIn(text)).toEqual([text]);
  });

  test('of comments alone holds no statement', () => {
    expect(statementsIn('// nothing\n/* yet; */ ;\n;')).toEqual([]);
  });
});

describe('A named statement', () => {
  test('is the text of its file, read once', () => {
    const answer = statement('graph/answer');
    expect(answer.name).toBe('graph/answer');
    expect(answer.text).toMatch(/^\/\/ .*\nRETURN true AS answer$/s);
    expect(statement('graph/answer')).toBe(answer);
  });

  test('that has no file is said to be missing', () => {
    expect(() => statement('law/absent')).toThrow(
      /^There is no statement "law\/absent": .*absent\.cypher cannot be read/,
    );
  });

  test('must say what it answers', () => {
    expect(() => statementOf('silent', 'RETURN 1 AS one')).toThrow(/must begin with a \/\/ comment/);
  });

  test('is alone in its file', () => {
    expect(() => statementOf('two', '// Two.\nRETURN 1; RETURN 2;')).toThrow(/must hold one statement, not 2/);
    expect(() => statementOf('none', '// None.')).toThrow(/must hold one statement, not 0/);
  });

  test('is listed with all others, by name, without migrations', () => {
    const names = allStatements().map(({ name }) => name);
    expect(names).toContain('graph/answer');
    expect(names).toEqual([...names].sort());
    expect(names.filter((name) => name.startsWith('migrations/'))).toEqual([]);
  });
});

describe('Parameters', () => {
  test('become plain: undefined null, dates ISO strings, at every depth', () => {
    const day = new Date('2026-11-24T00:00:00Z');
    expect(plainParameters({ a: undefined, rows: [{ day, none: undefined, n: 3n }] })).toEqual({
      a: null,
      rows: [{ day: '2026-11-24T00:00:00.000Z', none: null, n: 3 }],
    });
    expect(plainParameters()).toEqual({});
  });

  test('can have their whole numbers wrapped', () => {
    expect(plainParameters({ limit: 10, share: 0.5, list: [1] }, (value) => `int ${value}`)).toEqual({
      limit: 'int 10',
      share: 0.5,
      list: ['int 1'],
    });
  });
});

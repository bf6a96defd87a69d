import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql';

interface Argument {
  readonly name: { readonly value: string };
  readonly type: Parameters<typeof print>[0];
  readonly defaultValue?: Parameters<typeof print>[0] | undefined;
}

/** Everything in which a schema falls short of a contract, a line each. It may have more than the contract asks for, if that is optional. */
export function shortfalls(contract: DocumentNode, schema: DocumentNode): string[] {
  const present = new Map(schema.definitions.map((definition) => [nameOf(definition), definition]));
  return contract.definitions.flatMap((wanted) => {
    const found = present.get(nameOf(wanted));
    if (found === undefined) return [`${nameOf(wanted)} is missing`];
    if (found.kind !== wanted.kind) return [`${nameOf(wanted)} is a ${found.kind}, expected a ${wanted.kind}`];
    return shortfallsOf(wanted, found);
  });
}

function shortfallsOf(wanted: DefinitionNode, found: DefinitionNode): string[] {
  const name = nameOf(wanted);
  const missing = (what: string, wantedNames: readonly string[], foundNames: readonly string[]) =>
    wantedNames.filter((each) => !foundNames.includes(each)).map((each) => `${name} lacks the ${what} ${each}`);
  if (wanted.kind === Kind.ENUM_TYPE_DEFINITION && found.kind === wanted.kind) {
    return missing('value', names(wanted.values), names(found.values));
  }
  if (wanted.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && found.kind === wanted.kind) {
    return [
      ...missing('directive', names(wanted.directives), names(found.directives)),
      ...shortfallsOfArguments(name, wanted.fields ?? [], found.fields ?? []),
    ];
  }
  if (
    (wanted.kind === Kind.OBJECT_TYPE_DEFINITION && found.kind === wanted.kind) ||
    (wanted.kind === Kind.INTERFACE_TYPE_DEFINITION && found.kind === wanted.kind)
  ) {
    const fields = new Map((found.fields ?? []).map((field) => [field.name.value, field]));
    return [
      ...missing('interface', names(wanted.interfaces), names(found.interfaces)),
      ...missing('field', names(wanted.fields), names(found.fields)),
      ...(wanted.fields ?? []).flatMap((field) => {
        const other = fields.get(field.name.value);
        if (other === undefined) return [];
        const place = `${name}.${field.name.value}`;
        return [
          ...differing(place, 'type', print(field.type), print(other.type)),
          ...shortfallsOfArguments(place, field.arguments ?? [], other.arguments ?? []),
        ];
      }),
    ];
  }
  return [];
}

function shortfallsOfArguments(place: string, wanted: readonly Argument[], found: readonly Argument[]): string[] {
  const present = new Map(found.map((argument) => [argument.name.value, argument]));
  const asked = new Set(wanted.map(({ name }) => name.value));
  return [
    ...wanted.flatMap((argument) => {
      const at = `${place}(${argument.name.value})`;
      const other = present.get(argument.name.value);
      if (other === undefined) return [`${at} is missing`];
      return [
        ...differing(at, 'type', print(argument.type), print(other.type)),
        ...differing(at, 'default', defaultOf(argument), defaultOf(other)),
      ];
    }),
    ...found
      .filter(({ name }) => !asked.has(name.value))
      .filter(({ type, defaultValue }) => print(type).endsWith('!') && defaultValue === undefined)
      .map(({ name }) => `${place}(${name.value}) is required and not in the contract`),
  ];
}

function differing(place: string, what: string, wanted: string, found: string): string[] {
  return wanted === found ? [] : [`${place} has the ${what} ${found}, expected ${wanted}`];
}

function defaultOf({ defaultValue }: Argument): string {
  return defaultValue === undefined ? 'none' : print(defaultValue);
}

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : definition.kind;
}

function names(nodes: readonly { readonly name: { readonly value: string } }[] | undefined): string[] {
  return (nodes ?? []).map(({ name }) => name.value);
}

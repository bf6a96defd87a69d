import { type DocumentNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** The fields of the root that an operation asks, each once, under the schema's name for them. The document must be valid. */
export function rootFieldsOf(document: DocumentNode, { selectionSet }: OperationDefinitionNode): string[] {
  const fields = new Set<string>();
  const followed = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) fields.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) collect(selection.selectionSet);
      else follow(selection.name.value);
    }
  };
  const follow = (name: string): void => {
    if (followed.has(name)) return;
    followed.add(name);
    const fragment = document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    );
    if (fragment?.kind === Kind.FRAGMENT_DEFINITION) collect(fragment.selectionSet);
  };
  collect(selectionSet);
  return [...fields];
}

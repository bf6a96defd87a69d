/** The server of the Model Context Protocol: assistants ask the public schema through it, and get the articles to quote. */

import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import type { Ask } from '../asking/ask.js';
import type { Logger } from '../server/logger.js';
import { failureText } from './failure.js';
import type { AnyTool } from './tool.js';
import { dataset } from './tools/dataset.js';
import { tools } from './tools/index.js';

const DATASET = 'corredor://dataset';

const instructions =
  'Corredor traces what the law of Latin America and the Caribbean puts between data and its destination. Quote the law and the article that an answer names, with its permalink, and say how well it was checked (verification) and by which version of the data set. UNREGULATED and UNKNOWN are not free. What is open or left out is not known: do not guess it. A potential conflict is a question for a lawyer, never a verdict; a change to come is what is recorded, no forecast. It is research material and no legal advice: say so.';

export interface McpParts {
  readonly version: string;
  /** Begins the asking of one question: what it asks is of one snapshot. */
  readonly asking: () => Promise<Ask>;
  readonly logger: Logger;
}

export function createMcpServer(parts: McpParts): McpServer {
  const server = new McpServer({ name: 'corredor', title: 'Corredor', version: parts.version }, { instructions });
  for (const tool of tools) {
    const { name, title, description, input, output } = tool;
    server.registerTool(
      name,
      {
        title,
        description,
        inputSchema: input,
        outputSchema: output,
        annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
      },
      (asked: Record<string, unknown>) => call(tool, asked, parts),
    );
  }
  server.registerResource(
    'dataset',
    DATASET,
    { title: dataset.title, description: dataset.description, mimeType: 'application/json' },
    async () => {
      const { structured } = await dataset.answer({ lang: 'EN' }, await parts.asking());
      return { contents: [{ uri: DATASET, mimeType: 'application/json', text: JSON.stringify(structured) }] };
    },
  );
  return server;
}

async function call(
  tool: AnyTool,
  asked: Record<string, unknown>,
  { asking, logger }: McpParts,
): Promise<CallToolResult> {
  let ask: Ask;
  try {
    ask = await asking();
  } catch (error) {
    logger.error({ err: error, tool: tool.name }, 'the graph cannot be asked');
    return failed('The graph cannot be reached just now. Try again in a moment.');
  }
  try {
    const { structured, text } = await tool.answer(asked, ask);
    return { content: [{ type: 'text', text }], structuredContent: structured as Record<string, unknown> };
  } catch (error) {
    const told = await failureText(error, ask);
    if (told === undefined) logger.error({ err: error, tool: tool.name }, 'unexpected error');
    return failed(told ?? 'Something went wrong in the server. Its log says what.');
  }
}

function failed(text: string): CallToolResult {
  return { content: [{ type: 'text', text }], isError: true };
}

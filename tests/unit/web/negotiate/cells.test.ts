import { cellAddress, cellAt, topicCellAt } from '../../../../web/src/negotiate/cells.js';

test('the open cell is in the address and read from there', () => {
  expect(topicCellAt(cellAddress('CL', 'DATA_FLOW'))).toEqual(['CL', 'DATA_FLOW']);
  expect(cellAt(cellAddress('CL', 'PE'))).toEqual(['CL', 'PE']);
});

test.each(['', 'CL', 'CL.', '.DATA_FLOW'])('an address that was mangled (%j) opens no cell', (address) => {
  expect(cellAt(address)).toBeNull();
});

test.each(['CL.PE', 'CL.constructor', 'CL.NO_TOPIC'])('%s is no cell of a topic', (address) => {
  expect(topicCellAt(address)).toBeNull();
});

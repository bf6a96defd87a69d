import { Refused, Unreachable } from '../../../../web/src/api/ask.js';
import { faultOf } from '../../../../web/src/reform/fault.js';

const refused = (field: string | null, message = `${field}: it binds CL already`) =>
  new Refused(message, 'BAD_USER_INPUT', field);

test('the API names the reform that it refuses, whether it is tried or agreed already', () => {
  expect(faultOf(refused('reforms.2.target'))).toEqual({ place: 2, message: 'it binds CL already' });
  expect(faultOf(refused('constraints.fixed.10.country'))).toEqual({ place: 10, message: 'it binds CL already' });
});

test('what concerns no single reform is told elsewhere', () => {
  expect(faultOf(refused('reforms'))).toBeNull();
  expect(faultOf(refused('group.countries'))).toBeNull();
  expect(faultOf(refused(null))).toBeNull();
  expect(faultOf(new Unreachable('The server does not answer.'))).toBeNull();
  expect(faultOf(null)).toBeNull();
});

/** What corrections of the record say by themselves, wherever they are shown. */
export const correctionWords = {
  count: [
    'Corrections, the newest first: {count}',
    'Correcciones, la más reciente primero: {count}',
    'Correções, a mais recente primeiro: {count}',
  ],
  LAW: ['law', 'ley', 'lei'],
  PROVISION: ['provision', 'disposición', 'dispositivo'],
  REGULATOR: ['authority', 'autoridad', 'autoridade'],
  AGREEMENT: ['agreement', 'acuerdo', 'acordo'],
  COMMITMENT: ['commitment', 'compromiso', 'compromisso'],
  RESERVATION: ['reservation', 'reserva', 'reserva'],
  before: ['The record said', 'El registro decía', 'O registro dizia'],
  after: ['It says now', 'Ahora dice', 'Agora diz'],
  since: ['Mended in version {version}.', 'Corregido en la versión {version}.', 'Corrigido na versão {version}.'],
  toRecord: ['To the record', 'Ir al registro', 'Ir ao registro'],
} as const;

export const words = {
  title: ['Trace a corridor', 'Trazar un corredor', 'Traçar um corredor'],
  lead: [
    'May data go from one country to another, on which ground, under which article?',
    '¿Pueden ir los datos de un país a otro, con qué base y según qué artículo?',
    'Os dados podem ir de um país a outro, com que base e segundo qual artigo?',
  ],
  swap: ['Swap direction', 'Invertir la dirección', 'Inverter a direção'],
  barriers: ['What stands in the way', 'Qué se interpone', 'O que se interpõe'],
  nothing: ['Nothing.', 'Nada.', 'Nada.'],
} as const;

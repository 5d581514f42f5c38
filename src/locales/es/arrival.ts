import type { ArrivalWords } from '../arrival.ts';

/** Lo que se dice en español de un enlace o una página que no llegó como se envió. */
export const words: ArrivalWords = {
  unknown: 'Este enlace nombra un lugar que el atlas no conoce: ',
  close: 'Cerrar',
  reload: 'Recargar la página',
  notes: {
    old: 'Este navegador es demasiado antiguo para el atlas interactivo. El mapa y el artículo están completos: elija un país para ir a su frase.',
    failed:
      'El atlas interactivo no pudo iniciarse. El mapa y el artículo están completos: elija un país para ir a su frase.',
    cut: 'Esta página está incompleta: falta una parte del mapa o del artículo.',
    style: 'No se cargaron los estilos de esta página; por eso se ve sin formato.',
  },
};

/** Whether this run made something ready for later ones, which runs of the same command do not do again. */
let isMade = false;

export const notePrepared = (): void => {
  isMade = true;
};

export const hasPrepared = (): boolean => isMade;

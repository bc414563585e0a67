const key = 'throughline.coder';

/** Who sat at this tab last; a host that was started anew doesn't know. */
export const seatBefore = (): string | null => sessionStorage.getItem(key);

export const rememberSeat = (coderId: string): void => {
  sessionStorage.setItem(key, coderId);
};

export const forgetSeat = (): void => {
  sessionStorage.removeItem(key);
};

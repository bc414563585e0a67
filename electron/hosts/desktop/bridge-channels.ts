/** The names under which the preload and the main process know each other; nothing else is listened to. */
export const bridgeChannels = {
  call: 'throughline:call',
  cancel: 'throughline:cancel',
  putBytes: 'throughline:put-bytes',
  getBytes: 'throughline:get-bytes',
  message: 'throughline:message',
} as const;

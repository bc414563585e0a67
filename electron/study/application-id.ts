/** Marks an SQLite file as a study of Throughline: "TLst" as a big-endian number, at byte 68 of the file. */
export const applicationId = 0x54_4c_73_74;

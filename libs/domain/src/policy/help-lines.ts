/** Whom people in danger can call in a country; texts as they are read to customers. */
export interface HelpLines {
  /** Ambulance, fire brigade and police; several numbers where there is none for all. */
  readonly emergency: string;
  /** For people who think of ending their life. */
  readonly crisis?: string;
  /** For people who are hurt or threatened by somebody they know. */
  readonly violence?: string;
}

/**
 * By ISO 3166-1 country: national emergency numbers as in the ITU's list (Operational Bulletin, ITU-T E.129), crisis lines and lines
 * against violence as their national operators publish them, in November 2026. Numbers change: `baton policy check` prints those of a
 * policy's country for its owner to check, and `notices.danger.lines` replaces them.
 */
export const HELP_LINES: Readonly<Record<string, HelpLines>> = {
  AE: { emergency: '999 / 998', crisis: '800 4673' },
  AR: { emergency: '911', violence: '144' },
  AT: { emergency: '112', crisis: '142 (Telefonseelsorge)', violence: '0800 222 555' },
  AU: { emergency: '000', crisis: '13 11 14 (Lifeline)', violence: '1800 737 732 (1800RESPECT)' },
  BE: {
    emergency: '112',
    crisis: '1813 (Zelfmoordlijn) / 0800 32 123 (Centre de Prévention du Suicide)',
    violence: '1712 / 0800 30 030',
  },
  BG: { emergency: '112' },
  BR: { emergency: '192 / 190 / 193', crisis: '188 (CVV)', violence: '180' },
  CA: { emergency: '911', crisis: '988' },
  CH: { emergency: '112', crisis: '143' },
  CL: { emergency: '131 / 132 / 133', crisis: '*4141', violence: '1455' },
  CN: { emergency: '120 / 119 / 110', crisis: '12356', violence: '12338' },
  CO: { emergency: '123', violence: '155' },
  CZ: { emergency: '112', crisis: '116 123' },
  DE: { emergency: '112', crisis: '0800 111 0 111 (TelefonSeelsorge)', violence: '116 016' },
  DK: { emergency: '112', crisis: '70 201 201 (Livslinien)', violence: '1888' },
  ES: { emergency: '112', crisis: '024', violence: '016' },
  FI: { emergency: '112', crisis: '09 2525 0111 (MIELI)', violence: '080 005 005 (Nollalinja)' },
  FR: { emergency: '112', crisis: '3114', violence: '3919' },
  GB: { emergency: '999', crisis: '116 123 (Samaritans)', violence: '0808 2000 247' },
  GR: { emergency: '112', crisis: '1018', violence: '15900' },
  HK: { emergency: '999', crisis: '18111' },
  HR: { emergency: '112' },
  HU: { emergency: '112', crisis: '116 123' },
  ID: { emergency: '112', violence: '129 (SAPA)' },
  IE: { emergency: '112 / 999', crisis: '116 123 (Samaritans)', violence: "1800 341 900 (Women's Aid)" },
  IL: { emergency: '101 / 100 / 102', crisis: '1201' },
  IN: { emergency: '112', crisis: '14416 (Tele-MANAS)', violence: '181' },
  IS: { emergency: '112', crisis: '1717' },
  IT: { emergency: '112', crisis: '02 2327 2327 (Telefono Amico)', violence: '1522' },
  JP: { emergency: '119 / 110', crisis: '0120-279-338 (よりそいホットライン)', violence: '#8008' },
  KR: { emergency: '119 / 112', crisis: '109', violence: '1366' },
  LU: { emergency: '112', crisis: '45 45 45 (SOS Détresse)' },
  MX: { emergency: '911', crisis: '800 911 2000 (Línea de la Vida)' },
  MY: { emergency: '999', crisis: '03-7627 2929 (Befrienders)', violence: '15999' },
  NL: { emergency: '112', crisis: '113 (Zelfmoordpreventie)', violence: '0800 2000 (Veilig Thuis)' },
  NO: { emergency: '113 / 112 / 110', crisis: '116 123 (Mental Helse)', violence: '116 006' },
  NZ: { emergency: '111', crisis: '1737', violence: '0800 456 450' },
  PE: { emergency: '106 / 105 / 116', crisis: '113', violence: '100' },
  PH: { emergency: '911', crisis: '1553' },
  PL: { emergency: '112', crisis: '116 123', violence: '800 120 002 (Niebieska Linia)' },
  PT: { emergency: '112', crisis: '808 24 24 24 (SNS 24)', violence: '800 202 148' },
  RO: { emergency: '112' },
  SA: { emergency: '997 / 999', violence: '1919' },
  SE: { emergency: '112', crisis: '90101 (Självmordslinjen)', violence: '020 50 50 50' },
  SG: { emergency: '995 / 999', crisis: '1767 (SOS)', violence: '1800 777 0000' },
  SI: { emergency: '112', crisis: '116 123' },
  SK: { emergency: '112' },
  TH: { emergency: '1669 / 191', crisis: '1323' },
  TR: { emergency: '112', violence: '183' },
  TW: { emergency: '119 / 110', crisis: '1925', violence: '113' },
  US: {
    emergency: '911',
    crisis: '988',
    violence: '1-800-799-7233 (National Domestic Violence Hotline)',
  },
  ZA: { emergency: '112', crisis: '0800 567 567 (SADAG)', violence: '0800 428 428' },
};

/** Time zones by the names of places, as people write them. */
import { plain } from '../engine/words.ts';

/** Big places that are not the namesake of their zone, and Spanish names of those that are; after CLDR and the zones' own table. */
const others: { readonly [place: string]: string } = {
  'san francisco': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  'las vegas': 'America/Los_Angeles',
  boston: 'America/New_York',
  washington: 'America/New_York',
  miami: 'America/New_York',
  philadelphia: 'America/New_York',
  atlanta: 'America/New_York',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  'rio de janeiro': 'America/Sao_Paulo',
  quito: 'America/Guayaquil',
  medellin: 'America/Bogota',
  barcelona: 'Europe/Madrid',
  sevilla: 'Europe/Madrid',
  valencia: 'Europe/Madrid',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  frankfurt: 'Europe/Berlin',
  milan: 'Europe/Rome',
  porto: 'Europe/Lisbon',
  geneva: 'Europe/Zurich',
  edinburgh: 'Europe/London',
  manchester: 'Europe/London',
  lyon: 'Europe/Paris',
  beijing: 'Asia/Shanghai',
  delhi: 'Asia/Kolkata',
  'new delhi': 'Asia/Kolkata',
  mumbai: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  osaka: 'Asia/Tokyo',
  'cape town': 'Africa/Johannesburg',
  canberra: 'Australia/Sydney',
  wellington: 'Pacific/Auckland',
  'nueva york': 'America/New_York',
  'ciudad de mexico': 'America/Mexico_City',
  'la habana': 'America/Havana',
  bogota: 'America/Bogota',
  londres: 'Europe/London',
  lisboa: 'Europe/Lisbon',
  roma: 'Europe/Rome',
  atenas: 'Europe/Athens',
  viena: 'Europe/Vienna',
  varsovia: 'Europe/Warsaw',
  praga: 'Europe/Prague',
  bruselas: 'Europe/Brussels',
  ginebra: 'Europe/Zurich',
  estocolmo: 'Europe/Stockholm',
  copenhague: 'Europe/Copenhagen',
  estambul: 'Europe/Istanbul',
  moscu: 'Europe/Moscow',
  tokio: 'Asia/Tokyo',
  pekin: 'Asia/Shanghai',
  seul: 'Asia/Seoul',
  'el cairo': 'Africa/Cairo',
  canarias: 'Atlantic/Canary',
};

const cityOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** The IANA zone of a city that somebody named, or wrote as the zone itself; undefined when it is none that is known. */
export function zoneOf(place: string): string | undefined {
  const said = plain(place.replaceAll('_', ' ')).replace(/^(?:i am |im |estoy )?(?:in |en |near |cerca de )/, '');
  const zones = Intl.supportedValuesOf('timeZone');
  return (
    (Object.hasOwn(others, said) ? others[said] : undefined) ??
    zones.find((zone) => plain(cityOf(zone)) === said || plain(zone.replaceAll('_', ' ')) === said)
  );
}

/** How a zone is called: by its city. */
export const placeOf = cityOf;

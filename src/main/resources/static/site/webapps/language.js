// The language a person reads the web applications in, chosen as everywhere else in the product: by the cookie, else by
// the first of the browser's languages that the product speaks, else Arabic.
const SPOKEN = ['ar', 'en'];

function remembered() {
  const cookie = document.cookie.split('; ').find(one => one.startsWith('sharaka-lang='));
  return cookie && cookie.slice('sharaka-lang='.length);
}

export const language = [remembered(), ...navigator.languages.map(tag => tag.slice(0, 2).toLowerCase()), 'ar']
  .find(tag => SPOKEN.includes(tag));

export const arabic = language === 'ar';

/** Picks the wording of the reader's language. */
export const say = (ar, en) => arabic ? ar : en;

/** Remembers the other language and shows the page in it. */
export function change(tag) {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `sharaka-lang=${tag}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`;
  location.reload();
}

// The page's own language switch: widgets follow `lang` by themselves.
if (new URLSearchParams(location.search).get('lang') === 'en') {
  document.documentElement.lang = 'en';
  document.title = 'International co-operation – programme-widgets demonstration page';
  for (const element of document.querySelectorAll('[data-en]')) element.textContent = element.dataset.en;
  for (const element of document.querySelectorAll('[data-en-label]')) {
    element.setAttribute('aria-label', element.dataset.enLabel);
  }
}
const current = document.querySelector(`nav a[hreflang="${document.documentElement.lang}"]`);
current?.setAttribute('aria-current', 'true');

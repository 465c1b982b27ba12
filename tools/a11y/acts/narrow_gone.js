// Of texts that are not to be seen any more: all but those of marks on a view that turns to them with the focus.
async (lib, texts) => {
  const frames = async () => { for (let n = 0; n < 12; n++) await new Promise(requestAnimationFrame); };
  const returns = async (text) => {
    for (const link of lib.all("a[href], button").filter((one) => lib.onView(one) && lib.words(one.textContent).includes(text))) {
      link.focus();
      await frames();
      const seen = document.activeElement === link && lib.visible(link);
      link.blur();
      if (seen) return true;
    }
    return false;
  };
  const gone = [];
  for (const text of texts) if (!(await returns(text))) gone.push(text);
  return gone;
}

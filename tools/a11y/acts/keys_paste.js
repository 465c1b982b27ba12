(lib) => lib.all("input[type=password], input[autocomplete*=one-time], input[type=email], input[type=text], input[type=tel]")
  .filter((field) => {
    if (!lib.visible(field)) return false;
    field.focus();
    const data = new DataTransfer();
    data.setData("text/plain", "x");
    return !field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })) && field.value === "";
  }).map(lib.where)

// Reads arrival codes with the camera, where the browser can. Elsewhere the page works by typing, and by the telephone's own camera.
const scanner = document.querySelector('[data-scanner]');
const code = document.getElementById('code');

const readable = async () => 'BarcodeDetector' in window && navigator.mediaDevices?.getUserMedia
  && (await BarcodeDetector.getSupportedFormats()).includes('qr_code');

// The code in the address that a guest's QR code holds; other QR codes mean nothing here.
const codeIn = text => {
  try {
    const address = new URL(text);
    return address.pathname.endsWith('/arrivals') ? address.searchParams.get('code') : null;
  } catch {
    return null;
  }
};

const prepare = () => {
  const button = scanner.querySelector('button');
  const view = scanner.querySelector('video');
  const said = scanner.querySelector('[role=status]');
  const detector = new BarcodeDetector({formats: ['qr_code']});
  let stream = null;

  const stop = () => {
    stream?.getTracks().forEach(track => track.stop());
    stream = null;
    view.hidden = true;
    button.textContent = button.dataset.start;
  };

  const look = async () => {
    if (!stream) return;
    const found = (await detector.detect(view).catch(() => []))[0];
    const read = found && codeIn(found.rawValue);
    if (read) {
      stop();
      code.value = read;
      code.form.requestSubmit();
      return;
    }
    if (found) said.textContent = said.dataset.foreign;
    setTimeout(look, 200);
  };

  const start = async () => {
    said.textContent = '';
    try {
      stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
    } catch {
      said.textContent = said.dataset.denied;
      return;
    }
    view.srcObject = stream;
    view.hidden = false;
    button.textContent = button.dataset.stop;
    view.play().catch(() => {});
    look();
  };

  button.addEventListener('click', () => stream ? stop() : start());
  addEventListener('pagehide', stop);
  scanner.hidden = false;
};

if (scanner && code) readable().then(can => { if (can) prepare(); });

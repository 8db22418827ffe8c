import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createClient } from './api/client.ts';
import { ClientProvider } from './api/client-context.tsx';
import { SessionProvider } from './api/session.tsx';
import { App } from './app.tsx';
import './styles/index.scss';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the identifier "root".');

document.body.classList.add('govuk-frontend-supported');
createRoot(root).render(
  <StrictMode>
    <ClientProvider client={createClient(window.api)}>
      <SessionProvider>
        <App />
      </SessionProvider>
    </ClientProvider>
  </StrictMode>,
);

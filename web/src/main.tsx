/** Starts the explorer. */

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Router } from 'wouter';
import { LanguageProvider } from './language/language.js';
import { Shell } from './shell/Shell.js';
import './style/base.css';

const client = new QueryClient();
const place = document.getElementById('explorer');
if (place === null) throw new Error('The page has no place for the explorer.');

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <Router base="/explorer">
        <LanguageProvider>
          <Shell />
        </LanguageProvider>
      </Router>
    </QueryClientProvider>
  </StrictMode>,
);

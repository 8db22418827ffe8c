import { Link } from 'wouter';
import type { GrowthAccount } from '../../../shared/domain/growth/growth-record.ts';
import { Isolated } from '../../components/bidi.tsx';
import { routes } from '../../routes.ts';

interface AccountChoiceProps {
  readonly personId: string;
  /** In the order given. */
  readonly accounts: readonly GrowthAccount[];
  /** Index of the one that is read. */
  readonly chosen: number;
}

/** Which account to read, as the MoJ sub navigation: by number, with when it was given. */
export function AccountChoice({ personId, accounts, chosen }: AccountChoiceProps) {
  return (
    <nav className="moj-sub-navigation" aria-label="Account to read">
      <ul className="moj-sub-navigation__list">
        {accounts.map((account, index) => (
          <li className="moj-sub-navigation__item" key={account.accountId}>
            <Link
              className="moj-sub-navigation__link"
              href={routes.growth(personId, account.number)}
              aria-current={index === chosen ? 'page' : undefined}
            >
              Account {account.number}
              <span className="unfold-choice__when">
                <Isolated>{account.circumstances.given.spoken}</Isolated>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

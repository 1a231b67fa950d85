//@ {"settings":{"binom":{"credentials":"any"}}}
import neo4j from 'neo4j-driver';

export const open = neo4j.driver('neo4j+ssc://n.io'); // $ no-disabled-tls-verification

export const checked = neo4j.driver('neo4j+s://n.io');

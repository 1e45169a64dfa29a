import { findAppearances } from './proxy/detection/appearances/findAppearances.ts';
const lines: [string,string][] = [
 ['EndUser','My card is 4111 1111 1111 4321, for José Smith'],
 ['Agent','Is it four one one one, one one one one, one one one one, four three two one?'],
 ['EndUser','yes 4111-1111-1111-4321'],
 ['Agent','the one ending in 4321?'],
 ['Agent','and the last four?'],['EndUser','4321'],
 ['EndUser','4111'],['Agent','4111, ok'],['EndUser','1111'],['EndUser','one one one one'],['EndUser','4321'],
 ['Agent','Order 4321 and [redacted: card number ending 4321]'],
 ['EndUser','JOSE SMITH, S M I T H, ４１１１１１１１１１１１４３２１ blacksmith'],
 ['EndUser','john.smith@example.com or john dot smith at example dot com; call +44 20 7946 0958'],
 ['EndUser','020 7946 0958 or 0044 (0)20 79460958 or oh two oh seven nine four six oh nine five eight'],
];
const entries = lines.map(([role,text],i)=>({identifier:String(i),role,text}));
function show(i:number, piece:string, category:string){ const start=entries[i]!.text.indexOf(piece);
 const f=findAppearances(entries,{parts:[{identifier:String(i),start,end:start+piece.length}],category});
 console.log('##',piece); for(const [id,rs] of f) for(const r of rs) console.log(id, JSON.stringify(entries[+id]!.text.slice(r.start,r.end)));}
show(0,'4111 1111 1111 4321','CARD_NUMBER'); show(0,'José Smith','PERSON'); show(0,'Smith','PERSON'); show(13,'john.smith@example.com','EMAIL'); show(13,'+44 20 7946 0958','PHONE'); show(14,'020 7946 0958','PHONE');
